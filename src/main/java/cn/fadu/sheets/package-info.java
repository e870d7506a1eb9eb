/** Lists as spreadsheets (XLSX), written row by row. */
package cn.fadu.sheets;
