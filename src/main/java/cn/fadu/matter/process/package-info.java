/** The engine's edge of {@code matter}: delegates of the model {@code majorDecision}. */
package cn.fadu.matter.process;
