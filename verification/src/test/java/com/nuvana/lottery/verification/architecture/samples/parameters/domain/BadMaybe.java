package com.nuvana.lottery.verification.architecture.samples.parameters.domain;

/** Takes a maybe. */
public interface BadMaybe {
    int count(java.util.Optional<String> text);
}
