package com.nuvana.lottery.domain.barcode;

/** Digits {@code from} to {@code to} of a code, both included, counted from 1. */
public record DigitSpan(int from, int to) {

    int sum(String digits) {
        int sum = 0;
        for (int place = from; place <= to; place++) {
            sum += digits.charAt(place - 1) - '0';
        }
        return sum;
    }
}
