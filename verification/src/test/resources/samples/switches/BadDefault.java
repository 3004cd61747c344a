class BadDefault {
    int of(Direction direction) {
        return switch (direction) {
            case UP -> 1;
            default -> 2;
        };
    }
}
