package cn.fadu.matter;

/** An offered act that is recorded in the stream of its matter. */
public interface FreeAct extends Act, OfferedAct {

    @Override
    String key();
}
