package cn.fadu.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.Digest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** RFC 6962, section 2.1, with the leaves and roots that implementations of Certificate Transparency test with. */
class MerkleTreeTest {

    private static final List<Digest> LEAVES = Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f").map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex))).toList();
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final int MANY = 70;
    private static final List<Digest> MORE = IntStream.range(0, MANY).mapToObj(i -> MerkleTree.leaf(new byte[] {(byte) i})).toList();

    @Test
    void roots_are_those_of_other_implementations() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(MerkleTree.root(size, MerkleTree.over(LEAVES)).hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void a_path_leads_from_every_leaf_of_every_tree_to_its_root_and_from_no_other_leaf() {
        MerkleTree.Subtrees subtrees = MerkleTree.over(MORE);
        for (int size = 1; size <= MANY; size++) {
            Digest root = MerkleTree.root(size, subtrees);
            for (int leaf = 0; leaf < size; leaf++) {
                List<Digest> path = MerkleTree.inclusion(leaf, size, subtrees);
                assertThat(MerkleTree.rootAbove(MORE.get(leaf), leaf, size, path)).isEqualTo(root);
                assertThat(MerkleTree.rootAbove(Digest.ofText("other"), leaf, size, path)).isNotEqualTo(root);
            }
        }
    }

    @Test
    void a_path_of_another_length_is_none() {
        List<Digest> path = new ArrayList<>(MerkleTree.inclusion(5, MANY, MerkleTree.over(MORE)));
        path.remove(path.size() - 1);
        assertThatThrownBy(() -> MerkleTree.rootAbove(MORE.get(5), 5, MANY, path)).isInstanceOf(IllegalArgumentException.class);
        path.addAll(List.of(MORE.get(0), MORE.get(1)));
        assertThatThrownBy(() -> MerkleTree.rootAbove(MORE.get(5), 5, MANY, path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_tree_is_shown_to_continue_every_smaller_one_and_none_that_differs() {
        MerkleTree.Subtrees subtrees = MerkleTree.over(MORE);
        for (int size = 0; size <= MANY; size++) {
            Digest root = MerkleTree.root(size, subtrees);
            for (int smaller = 0; smaller <= size; smaller++) {
                List<Digest> proof = MerkleTree.consistency(smaller, size, subtrees);
                Digest before = MerkleTree.root(smaller, subtrees);
                assertThat(MerkleTree.continues(smaller, before, size, root, proof)).isTrue();
                assertThat(MerkleTree.continues(smaller, Digest.ofText("other"), size, root, proof)).isFalse();
                if (smaller > 0) {
                    assertThat(MerkleTree.continues(smaller, before, size, Digest.ofText("other"), proof)).isFalse();
                }
            }
        }
    }
}
