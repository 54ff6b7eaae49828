package personnel_test

import (
	"slices"
	"testing"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func postRequirementsCases() []candidateCase {
	const rank, above, skills, language, armed = "personnel/post/rank", "personnel/post/above-rank", "personnel/post/skills", "personnel/post/language", "personnel/post/armed"
	ranked := func(service, code string) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Officer.Rank, _ = ladderOf(service).Rank(code) }
	}
	asking := func(band personnel.RankBand) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Requirement.Band = band }
	}
	postOf := func(service, code string) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Requirement.Rank, _ = ladderOf(service).Rank(code) }
	}
	unarmed := func(c *personnel.Candidate) { c.Requirement.Armed = policy.No }
	ofSkills := func(skills personnel.SkillSet) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Requirement.Skills = skills }
	}
	civilian := func(c *personnel.Candidate) {
		c.Officer.Status, c.Officer.Rank, c.Officer.Sworn, c.Officer.Retired = personnel.CivilianExpert, personnel.Rank{}, calendar.Date{}, calendar.Date{}
	}
	return slices.Concat(
		levelCases(language),
		paperCases(armed, in2025, personnel.FirearmsQualification, in2025.tour.From()),
		[]candidateCase{
			whenNothingIsStated("before the Arrangement", before, expected{}),
			whenNothingIsStated("on the day of the Arrangement", before.AddDays(1), unclear(rank, skills, language, armed).but(above)),
			standing("ready", in2025, asReady, goes()),
			standing("of the band asked for", in2025, ranked("rcmp", "staff-sergeant"), goes()),
			standing("of a lower band", in2025, ranked("spvm", "constable"), stopped(rank).but(above)),
			standing("of a higher band", in2025, ranked("rcmp", "inspector"), goes()),
			standing("of no rank", in2025, func(c *personnel.Candidate) { c.Officer.Rank = personnel.Rank{} }, unclear(rank).but(above)),
			standing("a post that any rank will do for", in2025, both(asking(personnel.ConstableBand), func(c *personnel.Candidate) { c.Officer.Rank = personnel.Rank{} }), goes().but(above)),
			standing("a civilian expert, for a post that asks for a rank", in2025, civilian, stopped(rank)),
			standing("a civilian expert, for a post that any rank will do for", in2025, both(asking(personnel.ConstableBand), civilian), goes()),
			standing("a civilian expert, for a post of an unstated band", in2025, both(asking(""), civilian), unclear(rank)),
			standing("a post of an unstated band", in2025, asking(""), unclear(rank)),
			standing("a post above the home rank, of the same band", in2025, both(ranked("rcmp", "corporal"), postOf("rcmp", "sergeant")), goes().but(above)),
			standing("a post of the home rank", in2025, both(ranked("rcmp", "sergeant"), postOf("rcmp", "sergeant")), goes()),
			standing("a post below the home rank", in2025, both(ranked("rcmp", "staff-sergeant"), postOf("rcmp", "sergeant")), goes()),
			standing("a detective of the rank of the post", in2025, both(ranked("spvm", "detective-sergeant"), postOf("spvm", "sergeant")), goes()),
			standing("a post above the home rank, of another service", in2025, both(ranked("spvm", "sergeant"), postOf("rcmp", "superintendent")), goes().but(above)),
			standing("a post of an unstated rank", in2025, func(c *personnel.Candidate) { c.Requirement.Rank = personnel.Rank{} }, goes().but(above)),
			standing("with the skills of the post, for no time stated", in2025, knows(personnel.Experience{Skill: personnel.Training}, personnel.Experience{Skill: personnel.Forensics}), goes()),
			standing("with one skill of the two", in2025, knows(personnel.Experience{Skill: personnel.Training}), stopped(skills)),
			standing("skills not stated", in2025, knows(), unclear(skills)),
			standing("a post that asks for no skill", in2025, both(ofSkills(personnel.SkillsOf()), knows()), goes()),
			standing("a post of unstated skills", in2025, ofSkills(personnel.SkillSet{}), unclear(skills)),
			standing("an unarmed post without qualification", in2025, both(unarmed, withoutPaper(personnel.FirearmsQualification)), goes()),
			standing("whether the post is armed not stated", in2025, func(c *personnel.Candidate) { c.Requirement.Armed = "" }, unclear(armed)),
			standing("papers not stated, an unarmed post", in2025, both(unarmed, func(c *personnel.Candidate) { c.Officer.Papers = nil }), goes()),
			standing("cleared long ago, which the post does not ask", in2025, func(c *personnel.Candidate) { c.Officer.Cleared = calendar.Date{} }, goes()),
		},
	)
}

func TestPostRequirements(t *testing.T) {
	held(t, personnel.PostRequirements(), postRequirementsCases())
}
