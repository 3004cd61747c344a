package silent;

import java.util.List;

public record BadSilent(List<String> names) {}
