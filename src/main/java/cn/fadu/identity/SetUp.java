package cn.fadu.identity;

import cn.fadu.shared.OrganId;

/** Tells administration how far an organ is set up; implemented above, where the desks of the models are known. */
@FunctionalInterface
public interface SetUp {

    /** Whether everything is there that the first matter needs. */
    boolean isComplete(OrganId organ);
}
