package cn.fadu.statute;

/** Whether Order 713 binds a body directly or is followed by reference (Arts. 2, 42 and 43). */
public enum Binding { DIRECT, BY_REFERENCE }
