package cn.fadu.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables every instance has, beside those its gateways read. */
final class ProcedureVariables {

    static final String ORGAN = "organ";
    static final String LEAD_UNIT = "leadUnit";

    private ProcedureVariables() {
    }

    static String organ(VariableScope scope) {
        return (String) scope.getVariable(ORGAN);
    }

    static String leadUnit(VariableScope scope) {
        return (String) scope.getVariable(LEAD_UNIT);
    }
}
