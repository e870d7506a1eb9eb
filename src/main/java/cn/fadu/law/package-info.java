/** The law as this product knows it: rows, rules, where they bite and how often; read from {@code statute/rows.yaml}. */
package cn.fadu.law;
