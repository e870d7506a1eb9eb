/** The engine's edge of {@code legality}: delegates of the model {@code legalityReview}. */
package cn.fadu.legality.process;
