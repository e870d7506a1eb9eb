/**
 * Risk assessment (风险评估, Order 713, Arts. 22 to 24): plan, report, filing, and the finding of the organ whether the risk can be
 * controlled. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.riskassessment;
