/**
 * Checks the database of an installation: every entry from its content, every leaf, node and checkpoint of the tree, the heads
 * of the streams, the caches and the documents. It reads only, in one snapshot and in constant memory, and runs beside the
 * application. No stored hash is trusted, and of the code that wrote the record none is used to read it.
 */
package cn.fadu.verifier.database;
