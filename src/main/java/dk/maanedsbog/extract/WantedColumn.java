package dk.maanedsbog.extract;

/**
 * A column of a sheet or view that the contract has use for.
 *
 * @param position its place among the columns, from 0
 * @param kind what the contract holds there
 */
record WantedColumn(int position, ContractColumn.Kind kind) {}
