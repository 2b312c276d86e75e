package io.github.chengwen.serve;

import io.github.chengwen.json.Json;
import java.io.IOException;

/**
 * The look that a page asks for.
 *
 * @param name of a style that the server has
 * @param house the text of a house style that the user gave; empty for none
 * @param whole whether a collection stays in one file
 */
record StyleWish(String name, String house, boolean whole) {

    static StyleWish of(Json request) throws IOException {
        return new StyleWish(
                request.text("style"), request.text("house"), request.text("whole").equals("true"));
    }
}
