package org.dealbench.model;

/// How near a claim's source is to the fact (spec section 0).
public enum Confidence {
    PRIMARY,
    PRIMARY_COPY,
    SECONDARY,
    COMPANY_CLAIM,
    ESTIMATE
}
