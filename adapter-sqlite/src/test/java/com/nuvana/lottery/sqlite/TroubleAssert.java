package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which trouble a call ends in, and that it names the file and what to do, and never the key. */
final class TroubleAssert {

    private TroubleAssert() {}

    /** The message says what is wrong, then what to do. */
    static String assertTrouble(Trouble trouble, String remedy, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class,
                        e -> assertThat(e.trouble()).as(e.getMessage()).isEqualTo(trouble));
        assertThat(thrown).hasMessageContaining("; ").hasMessageContaining(remedy);
        assertThat(thrown.getMessage()).doesNotContain(Stores.KEY.hex()).doesNotContain(Stores.OTHER_KEY.hex());
        return thrown.getMessage();
    }
}
