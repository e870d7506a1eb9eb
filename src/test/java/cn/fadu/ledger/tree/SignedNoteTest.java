package cn.fadu.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.Digest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C2SP signed-note and tlog-checkpoint. */
class SignedNoteTest {

    /** Key and note that the specification's reference implementation shows in its documentation. */
    private static final String THEIR_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String THEIR_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void a_note_that_others_signed_verifies() {
        NoteKey key = NoteKey.ofVerifierKey(THEIR_KEY);
        assertThat(key.verifierKey()).isEqualTo(THEIR_KEY);
        assertThat(key.verifies(SignedNote.parse(THEIR_NOTE))).isTrue();
        assertThat(key.verifies(SignedNote.parse(THEIR_NOTE.replace("answer", "Answer")))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_signed_verifies_with_the_published_key_and_nothing_else_does(NoteAlgorithm algorithm) {
        NoteSigner signer = NoteSigner.generate("fadu-test", algorithm);
        NoteSigner again = NoteSigner.of(NoteKey.ofPem("fadu-test", signer.key().pem()), signer.privatePem());
        Checkpoint checkpoint = new Checkpoint("fadu-test", 3, Digest.ofText("root"));
        SignedNote note = new SignedNote(checkpoint.text(), List.of(again.sign(checkpoint.text())));

        SignedNote read = SignedNote.parse(note.toString());
        assertThat(signer.key().verifies(read)).isTrue();
        assertThat(Checkpoint.parse(read.text())).isEqualTo(checkpoint);
        assertThat(NoteKey.ofVerifierKey(signer.key().verifierKey())).isEqualTo(signer.key());
        assertThat(signer.key().verifies(new SignedNote(new Checkpoint("fadu-test", 4, checkpoint.root()).text(), note.signatures())))
                .isFalse();
        assertThat(NoteSigner.generate("fadu-test", algorithm).key().verifies(read)).isFalse();
    }

    @Test
    void a_private_key_of_another_pair_is_refused() {
        NoteSigner one = NoteSigner.generate("one", NoteAlgorithm.ED25519);
        NoteSigner other = NoteSigner.generate("one", NoteAlgorithm.ED25519);
        assertThatThrownBy(() -> NoteSigner.of(one.key(), other.privatePem())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notes_that_follow_one_another_are_read_one_by_one() {
        assertThat(SignedNote.parseAll(THEIR_NOTE + "\n" + THEIR_NOTE)).hasSize(2).allMatch(n -> n.toString().equals(THEIR_NOTE));
        assertThatThrownBy(() -> SignedNote.parse(THEIR_NOTE + THEIR_NOTE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedNote.parse("no signature\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
