package cn.fadu.web;

/** What is still being brought into the system while people use it already. */
public interface Arrival {

    boolean isArriving();
}
