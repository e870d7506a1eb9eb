package cn.fadu.identity;

import java.time.Instant;

/** Log-in failed too often from one address, for whatever names. */
class AddressBlockedException extends LoginBlockedException {

    private static final long serialVersionUID = 1;

    AddressBlockedException(Instant until) {
        super(until);
    }
}
