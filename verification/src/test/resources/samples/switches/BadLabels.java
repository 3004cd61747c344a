class BadLabels {
    int of(int number) {
        switch (number) {
            case 1:
                return 1;
            default:
                return 2;
        }
    }
}
