/** The verbs on packs, one class each, and how packs and their movements are shown. Start with {@code PackGroup}. No rule is decided here. */
package com.nuvana.lottery.cli.pack;
