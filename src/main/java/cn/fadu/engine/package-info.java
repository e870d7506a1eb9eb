/**
 * Camunda: wiring, deployment of models and forms, the path a matter takes, and the ports of {@code worklist}. Together with
 * the {@code process} rooms of the stages the only place that names {@code org.camunda}.
 */
package cn.fadu.engine;
