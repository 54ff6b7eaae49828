package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PostRequirements is what each post asks of who fills it, whatever the organization: home rank, skills, the level in the
// language of operation, and for armed posts a firearms qualification. What it asks stands in the [Requirement], so that
// the rules have no numbers. Officers are often given posts above their home rank: that is allowed, and flagged.
func PostRequirements() policy.Policy[Candidate] {
	page := policy.Cite("rcmp-partners")
	chosen := bilingual.Text{
		English: "that officers are chosen for what the post asks is the library's choice, since April 1, 2006, the day of the Arrangement",
		French: "que les personnes soient choisies selon ce que la fonction exige est le choix de la bibliothèque, depuis le 1er avril " +
			"2006, jour de l'Arrangement",
	}
	inForce := policy.Starting(arrangement2006, policy.Measure{}, policy.Assume(chosen))
	skillsPage := policy.Cite("un-sop-2011-18").Noting(bilingual.Text{
		English: "mission-specific skills are among what is asked", French: "les compétences propres à la mission font partie des exigences",
	})
	missions := policy.Cite("rcmp-current-peace-operations").Noting(bilingual.Text{
		English: "each mission has its language, and is armed or unarmed", French: "chaque mission a sa langue, et est armée ou non",
	})
	return policy.Must("personnel/post", bilingual.Text{
		English: "Requirements of the post", French: "Exigences de la fonction",
	},
		policy.Rule[Candidate]{
			ID:    "personnel/post/rank",
			Title: bilingual.Text{English: "Home rank high enough", French: "Grade d'attache suffisant"},
			Scope: bilingual.Text{English: "posts that ask for a rank", French: "fonctions qui exigent un grade"},
			Basis: page.Assuming(chosen),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: inForce,
			Days:  rankedHighEnough,
		},
		policy.Rule[Candidate]{
			ID:    "personnel/post/above-rank",
			Title: bilingual.Text{English: "Post not above the home rank", French: "Fonction non supérieure au grade d'attache"},
			Scope: allButExperts,
			Basis: page.Noting(bilingual.Text{
				English: "officers are often given posts above their Canadian rank, command included",
				French:  "des fonctions supérieures au grade canadien sont souvent confiées, commandement compris",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Limit: inForce,
			Days:  notAboveRank,
		},
		policy.Rule[Candidate]{
			ID:    "personnel/post/skills",
			Title: bilingual.Text{English: "Skills of the post", French: "Compétences de la fonction"},
			Scope: bilingual.Text{English: "posts that ask for skills", French: "fonctions qui exigent des compétences"},
			Basis: skillsPage,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: inForce,
			Days:  skilled,
		},
		policy.Rule[Candidate]{
			ID:    "personnel/post/language",
			Title: bilingual.Text{English: "Level in the language of operation", French: "Niveau dans la langue de travail de la mission"},
			Scope: postsWithLevel,
			Basis: missions,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: inForce,
			Days:  levelReached,
		},
		policy.Rule[Candidate]{
			ID:    "personnel/post/armed",
			Title: bilingual.Text{English: "Firearms qualification", French: "Qualification au tir"},
			Scope: bilingual.Text{English: "armed posts", French: "fonctions armées"},
			Basis: policy.Cite("spvm-training").Assuming(bilingual.Text{
				English: "weapons training is given for armed missions only; that a qualification is asked for on departure is assumed",
				French: "la formation au tir n'est donnée que pour les missions armées\u00a0; il est supposé qu'une qualification est exigée " +
					"au départ",
			}),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: inForce,
			Days:  whereArmed(holds(FirearmsQualification)),
		},
	)
}

// rankedHighEnough is whether the home rank stands in the band that the post asks for, or in a higher one. Where any will
// do, the rule does not concern the post. A civilian expert has no rank, which is not the same as one that is not stated.
func rankedHighEnough(c Candidate, _ policy.Measure) policy.Days {
	asked := c.Requirement.Band
	switch {
	case asked == ConstableBand:
		return policy.NotApplicable()
	case !asked.Valid():
		return policy.Missing(rankAsked)
	case c.Officer.Status == CivilianExpert:
		return policy.Is(rank, policy.No)
	}
	higher, known := c.Officer.Rank.Band.Compare(asked)
	if !known {
		return policy.Missing(rank)
	}
	return policy.Is(rank, answerOf(higher >= 0))
}

// notAboveRank is whether the rank of the post is not above the home rank. It does not concern a civilian expert, who has
// none.
func notAboveRank(c Candidate, _ policy.Measure) policy.Days {
	if c.Officer.Status == CivilianExpert {
		return policy.NotApplicable()
	}
	if c.Requirement.Rank.IsZero() {
		return policy.Missing(rankOfPost)
	}
	higher, known := c.Requirement.Rank.Compare(c.Officer.Rank)
	if !known {
		return policy.Missing(rank)
	}
	return policy.Is(rank, answerOf(higher <= 0))
}
