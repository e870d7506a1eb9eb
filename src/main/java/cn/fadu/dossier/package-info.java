/**
 * The dossier (案卷): everything known of one matter, folded from the payloads of its entries and from nothing else.
 * Pure: no clock, no database, no engine. Uses {@code shared} only.
 */
package cn.fadu.dossier;
