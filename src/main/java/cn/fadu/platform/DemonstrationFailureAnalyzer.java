package cn.fadu.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in both languages, in the place of a stack trace, what the database is for and what to do. */
class DemonstrationFailureAnalyzer extends AbstractFailureAnalyzer<DemonstrationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemonstrationRefused refused) {
        return switch (refused.reason()) {
            case IS_DEMONSTRATION -> new FailureAnalysis("""
                    这个数据库是演示环境的，其中账号的密码人人知道，因此只能作为演示启动。
                    This database is a demonstration, whose passwords everybody knows. It is opened as one only.""", """
                    继续演示：启动时加 --spring.profiles.active=demo。正式使用：用 fadu.data-dir 指定另一个空目录，或者删除现有的数据目录；\
                    使用自己的 PostgreSQL 的，在 spring.datasource.url 中写另一个空数据库。
                    To go on with the demonstration, start with --spring.profiles.active=demo. For an installation, name another, empty \
                    directory in fadu.data-dir, or delete the present one; on a PostgreSQL server of yours, name another, empty database \
                    in spring.datasource.url.""", root);
            case IS_INSTALLATION -> new FailureAnalysis("""
                    这个数据库里已经登记了人员，不是演示环境，因此不能作为演示启动。
                    People are entered in this database and it is no demonstration, so it is not opened as one.""", """
                    正式使用：启动时不加 demo 配置。看演示：用 fadu.data-dir 指定另一个空目录；使用自己的 PostgreSQL 的，\
                    在 spring.datasource.url 中写另一个空数据库。
                    To use it, start without the profile demo. For the demonstration, name another, empty directory in fadu.data-dir; \
                    on a PostgreSQL server of yours, name another, empty database in spring.datasource.url.""", root);
        };
    }
}
