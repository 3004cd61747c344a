class BadMany {
    void run(Runnable work) {
        try {
            work.run();
        } catch (final IllegalStateException | Throwable e) {
            throw e;
        }
    }
}
