/** Lists as spreadsheets (XLSX), written row by row; workbooks that people upload, read cell by cell. */
package cn.fadu.sheets;
