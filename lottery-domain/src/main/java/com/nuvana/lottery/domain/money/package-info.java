/**
 * Amounts of US dollars. There is one type, {@link com.nuvana.lottery.domain.money.Money}: whole cents, exact, and an
 * error rather than a wrong sum when it overflows. Floating point does not come in, nor other currencies, nor how an
 * amount is shown.
 */
package com.nuvana.lottery.domain.money;
