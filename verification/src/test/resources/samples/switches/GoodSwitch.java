class GoodSwitch {
    int of(Direction direction, int number) {
        int first = switch (direction) {
            case UP -> 1;
            case DOWN -> { yield 2; }
        };
        return switch (Character.getType(number)) {
            case Character.CONTROL, Character.FORMAT -> number > 0 ? 1 : first;
            default -> 2;
        };
    }
}
