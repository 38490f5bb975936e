package org.dealbench.analysis;

/// What one risk does to one deal when it is the only active one.
///
/// @param without the deal's figures while no risk is active
/// @param with its figures while only this risk is
public record RiskImpact(String risk, String deal, RiskFigures without, RiskFigures with) {}
