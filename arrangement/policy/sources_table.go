package policy

// sourceTables are the tables that [Sources] reads, one a field of work. Each is sorted by ID; no ID and no address
// stands in two of them. A new source is one literal in the table of its field.
func sourceTables() [][]Source {
	return [][]Source{
		evaluationSources,
		governanceSources,
		governanceNewsSources,
		missionsSources,
		personnelConditionsSources,
		personnelServicesSources,
		personnelStrengthSources,
		personnelUnitedNationsSources,
		supportSources,
		supportMedalsSources,
		trainingSources,
	}
}
