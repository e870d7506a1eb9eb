/**
 * Filed documents (文件): their content by digest, their names, who may read them. Knows ids only; whether somebody may
 * read a matter's document is answered by whoever implements {@link cn.fadu.documents.DocumentAccess}. Uses {@code shared} only.
 */
package cn.fadu.documents;
