class GoodCatcher {
    // catch (Exception e) is a comment here
    void run(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException e) {
            throw e;
        }
    }
}
