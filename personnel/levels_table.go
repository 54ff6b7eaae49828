package personnel

import "github.com/canpolice/ipp/arrangement/bilingual"

// scaleLevels are the levels of each scale, the lowest first. The federal ones and those of the Common European
// Framework are as generally known: no public source that was read lists them (Assumed).
var scaleLevels = []struct {
	scale  Scale
	levels bilingual.Codes[Level]
}{
	{"", bilingual.Codes[Level]{
		{Code: NoLevel, Title: bilingual.Text{English: "no level asked for", French: "aucun niveau exigé"}},
	}},
	{FederalScale, bilingual.Codes[Level]{
		{Code: FederalX, Title: bilingual.Text{English: "below level A (X)", French: "inférieur au niveau A (X)"}},
		{Code: FederalA, Title: bilingual.Text{English: "level A", French: "niveau A"}},
		{Code: FederalB, Title: bilingual.Text{English: "level B", French: "niveau B"}},
		{Code: FederalC, Title: bilingual.Text{English: "level C", French: "niveau C"}},
		{Code: FederalE, Title: bilingual.Text{English: "exempt (E)", French: "exemption (E)"}},
	}},
	{CommonEuropeanScale, bilingual.Codes[Level]{
		{Code: CommonEuropeanA1, Title: bilingual.Same("A1")},
		{Code: CommonEuropeanA2, Title: bilingual.Same("A2")},
		{Code: CommonEuropeanB1, Title: bilingual.Same("B1")},
		{Code: CommonEuropeanB2, Title: bilingual.Same("B2")},
		{Code: CommonEuropeanC1, Title: bilingual.Same("C1")},
		{Code: CommonEuropeanC2, Title: bilingual.Same("C2")},
	}},
	{UnitedNationsScale, nil},
}

// levels are those of all scales.
var levels = func() (all bilingual.Codes[Level]) {
	for _, scale := range scaleLevels {
		all = append(all, scale.levels...)
	}
	return all
}()
