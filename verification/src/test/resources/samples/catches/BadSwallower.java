class BadSwallower {
    void run(Runnable work) {
        try {
            work.run();
        } catch (Exception e) {
            // went wrong
        }
    }
}
