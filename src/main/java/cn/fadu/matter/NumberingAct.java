package cn.fadu.matter;

/** An act whose document gets a number; its page shows the next one. */
public interface NumberingAct extends Act {

    NumberedField numbered();
}
