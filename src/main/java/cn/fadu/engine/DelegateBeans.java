package cn.fadu.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;

/** The beans a model can name: delegates and nothing else. Looked up when an instance gets there, not at start. */
final class DelegateBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    DelegateBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && context.containsBean(text) && context.isTypeMatch(text, JavaDelegate.class);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
