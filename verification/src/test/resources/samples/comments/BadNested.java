/** Says what it is. */
public final class BadNested {
    public enum Kind {
        ONE
    }
}
