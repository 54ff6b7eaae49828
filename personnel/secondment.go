package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// OSCE is what the Organization for Security and Co-operation in Europe asks of a police adviser who is seconded to it, as
// a notice tells that was read in a copy. The notice is undated, so that all of it is taken to be in force since the
// Arrangement of 2006. That the adviser copes with hardship, which it asks too, is no fact that is on file.
func OSCE() policy.Policy[Candidate] {
	return policy.Must("personnel/osce", bilingual.Text{
		English: "OSCE standard for seconded police advisers", French: "Norme de l'OSCE pour les conseillers policiers prêtés",
	}, osceRules()...)
}

// EuropeanUnion is what the civilian missions of the European Union ask of who is seconded to them, as far as public
// calls tell. The terms for states that are no members, by which Canada takes part, were not found: these are those of a
// call of 2018 that was open to members only, and of the page on how posts are filled.
func EuropeanUnion() policy.Policy[Candidate] {
	return policy.Must("personnel/european-union", bilingual.Text{
		English: "European Union standard for seconded personnel", French: "Norme de l'Union européenne pour le personnel prêté",
	}, europeanUnionRules()...)
}

// can is whether the officer has the skill. Where the skills are stated and it is not among them, they do not.
func can(skill Skill) func(Candidate, policy.Measure) policy.Days {
	fact := policy.NewFact("skill-"+string(skill), skill.Title())
	return func(c Candidate, _ policy.Measure) policy.Days {
		if c.Officer.Experience == nil {
			return policy.Missing(fact)
		}
		for _, e := range c.Officer.Experience {
			if e.Skill == skill {
				return policy.Is(fact, policy.Yes)
			}
		}
		return policy.Is(fact, policy.No)
	}
}

// licensed holds since a driving licence has been held.
func licensed(c Candidate, _ policy.Measure) policy.Days {
	return policy.From(licence, c.Officer.Licence)
}

// drivesManual holds since vehicles with manual transmission have been driven.
func drivesManual(c Candidate, _ policy.Measure) policy.Days {
	return policy.From(manualDriving, c.Officer.Manual)
}

// releasedFor are the days on which a release by the home service goes on for the months of the limit.
func releasedFor(c Candidate, limit policy.Measure) policy.Days {
	var given calendar.Spans
	there, known := false, true
	for _, a := range c.Officer.Approvals {
		if a.Kind != ServiceRelease {
			continue
		}
		there, known = true, known && (a.Given == policy.No || a.Given == policy.Yes && !a.Period.IsZero())
		if a.Given == policy.Yes {
			given = given.Union(ahead(a.Period, limit).Spans())
		}
	}
	return policy.DuringSpans(release, given, there && known)
}
