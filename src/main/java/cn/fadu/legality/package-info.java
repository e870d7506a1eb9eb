/**
 * Legality review (合法性审查, Order 713, Arts. 25 to 28): submission, receipt, material, advisers, the chain of the opinion, amendments,
 * changed texts. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.legality;
