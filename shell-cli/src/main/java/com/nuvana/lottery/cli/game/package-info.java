/** The verbs on the catalogue of games, one class each. Start with {@code GameGroup}. No rule is decided here. */
package com.nuvana.lottery.cli.game;
