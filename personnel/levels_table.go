package personnel

import "github.com/canpolice/ipp/arrangement/bilingual"

// levels are the levels of all scales, those of one scale together and the lowest first.
var levels = bilingual.Codes[Level]{
	{Code: NoLevel, Title: bilingual.Text{English: "no level asked for", French: "aucun niveau exigé"}},
	{Code: FederalX, Title: bilingual.Text{English: "below level A (X)", French: "inférieur au niveau A (X)"}},
	{Code: FederalA, Title: bilingual.Text{English: "level A", French: "niveau A"}},
	{Code: FederalB, Title: bilingual.Text{English: "level B", French: "niveau B"}},
	{Code: FederalC, Title: bilingual.Text{English: "level C", French: "niveau C"}},
	{Code: FederalE, Title: bilingual.Text{English: "exempt (E)", French: "exemption (E)"}},
	{Code: CommonEuropeanA1, Title: bilingual.Same("A1")},
	{Code: CommonEuropeanA2, Title: bilingual.Same("A2")},
	{Code: CommonEuropeanB1, Title: bilingual.Same("B1")},
	{Code: CommonEuropeanB2, Title: bilingual.Same("B2")},
	{Code: CommonEuropeanC1, Title: bilingual.Same("C1")},
	{Code: CommonEuropeanC2, Title: bilingual.Same("C2")},
}

// levelScales are the scales of the levels, in their order.
var levelScales = [...]Scale{
	"",
	FederalScale, FederalScale, FederalScale, FederalScale, FederalScale,
	CommonEuropeanScale, CommonEuropeanScale, CommonEuropeanScale, CommonEuropeanScale, CommonEuropeanScale, CommonEuropeanScale,
}
