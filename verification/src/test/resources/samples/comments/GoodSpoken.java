/** Says what it is. */
@SuppressWarnings("unused")
@Deprecated
public final class GoodSpoken {
    /** This too. */
    public sealed interface Kind {}

    private enum Hidden {
        ONE
    }
}
