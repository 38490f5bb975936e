package org.dealbench.workbook;

import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/// Something stands after the end of the workbook's object.
final class TrailingText extends StreamReadException {

    private static final long serialVersionUID = 1;

    TrailingText(TokenStreamLocation where) {
        super(null, "there is more text after the end of the workbook", where);
    }
}
