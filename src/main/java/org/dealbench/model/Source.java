package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// Something published that claims quote: an article, a filing, a documentation page (spec section 0).
///
/// @param date `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, as precisely as it is known
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String date,
        @Nullable String url)
        implements Identified {

    @Override
    public String name() {
        return title;
    }
}
