package cn.fadu.riskassessment;

/** Variables of the model {@code riskAssessment}. */
final class RiskProcess {

    static final String ASSESSOR = "riskAssessor";
    static final String FILING = "riskFiling";

    private RiskProcess() {
    }
}
