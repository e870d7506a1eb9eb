package cn.fadu.numbering;

/** The number a document gets; {@code repeated} when its owner had it before. */
public record GivenNumber(NumberWanted wanted, String text, boolean repeated) {
}
