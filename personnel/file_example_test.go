package personnel_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// A detective equals the sergeant of the same service; ranks of two services compare by their bands.
func ExampleRank() {
	toronto, _ := personnel.LadderByID("toronto")
	rcmp, _ := personnel.LadderByID("rcmp")
	detective, _ := toronto.Rank("detective")
	sergeant, _ := toronto.Rank("sergeant")
	corporal, _ := rcmp.Rank("corporal")
	inspector, _ := rcmp.Rank("inspector")
	for _, other := range []personnel.Rank{sergeant, corporal, inspector} {
		order, known := detective.Compare(other)
		fmt.Println(other.ID, order, known)
	}
	// Output:
	// toronto/sergeant 0 true
	// rcmp/corporal 0 true
	// rcmp/inspector -1 true
}

func ExampleLadders() {
	for ladder := range personnel.Ladders() {
		top := ladder.Rungs[len(ladder.Rungs)-1]
		fmt.Println(ladder.ID, top.Step, top.Title.In(language.French))
	}
	// Output:
	// municipal 7 chef de police
	// opp 9 commissaire
	// quebec-municipal 8 directeur/directrice
	// rcmp 14 commissaire
	// spvm 9 directeur/directrice
	// sq 8 directeur général/directrice générale
	// toronto 9 chef de police
}

func ExampleLadderOf() {
	gatineau, _ := personnel.ServiceByID("gatineau")
	ladder, found := personnel.LadderOf(gatineau)
	fmt.Println(ladder.Name.In(language.English), found)
	_, found = personnel.LadderOf(personnel.Service{ID: "elsewhere", Kind: personnel.Indigenous, Province: personnel.Quebec})
	fmt.Println(found)
	// Output:
	// municipal services of Quebec true
	// false
}

// A caller's own ladder is a value like those of the library.
func ExampleLadder() {
	ladder := personnel.Ladder{
		ID: "elsewhere", Name: bilingual.Text{English: "Elsewhere", French: "Ailleurs"},
		Rungs: []personnel.Rung{
			{Code: "guard", Step: 1, Band: personnel.ConstableBand, Title: bilingual.Text{English: "guard", French: "garde"}},
			{Code: "warden", Step: 2, Band: personnel.ExecutiveBand, Title: bilingual.Text{English: "warden", French: "gardien en chef"}},
		},
	}
	warden, _ := ladder.Rank("warden")
	officer := personnel.Officer{ID: "o-1", Service: "elsewhere", Rank: warden}
	fmt.Println(ladder.Check(), officer.Check(), ladder.Title(officer.Rank).In(language.French))
	// Output: <nil> <nil> gardien en chef
}

func ExampleRung() {
	rung := personnel.Rung{Code: "guard", Step: 1, Band: "chief", Title: bilingual.Same("guard")}
	fmt.Println(rung.Check())
	// Output: band: not a known code; given: “chief”; accepted: “constable”, “non-commissioned”, “commissioned” or “executive”
}

func ExampleRankBand() {
	for band := range personnel.RankBands() {
		order, _ := band.Compare(personnel.CommissionedBand)
		fmt.Println(band, order, band.Title().In(language.French))
	}
	// Output:
	// constable -1 agents
	// non-commissioned -1 sous-officiers
	// commissioned 0 officiers
	// executive 1 direction
}

// A level of one scale says nothing about one of another: no source says how they compare.
func ExampleLevel() {
	higher, known := personnel.FederalC.Compare(personnel.FederalB)
	fmt.Println(higher, known)
	_, known = personnel.FederalC.Compare(personnel.CommonEuropeanB2)
	fmt.Println(known)
	// Output:
	// 1 true
	// false
}

func ExampleScale() {
	for scale := range personnel.Scales() {
		fmt.Println(scale.Title().In(language.English)+":", slices.Collect(scale.Levels()))
	}
	// Output:
	// levels of the federal public service: [federal-x federal-a federal-b federal-c federal-e]
	// Common European Framework of Reference: [cefr-a1 cefr-a2 cefr-b1 cefr-b2 cefr-c1 cefr-c2]
	// United Nations assessment: []
}

func ExampleProficiency() {
	proficiency := personnel.Proficiency{Language: language.French, Reading: personnel.FederalC, Oral: personnel.CommonEuropeanB2}
	fmt.Println(proficiency, proficiency.Scale())
	fmt.Println(proficiency.Check())
	// Output:
	// language proficiency federal
	// oral: at odds with another value; given: “cefr-b2”; accepted: a level of the same scale as the others
}

// To ask for no skill is not the same as not to say which skills are asked for.
func ExampleSkillSet() {
	for _, skills := range []personnel.SkillSet{personnel.SkillsOf(personnel.Training, personnel.Forensics), personnel.SkillsOf(), {}} {
		data, err := json.Marshal(personnel.Requirement{Skills: skills})
		fmt.Println(string(data), err, skills.Has(personnel.Forensics))
	}
	// Output:
	// {"skills":["training","forensics"]} <nil> true
	// {"skills":[]} <nil> false
	// {} <nil> false
}

func ExampleSkill() {
	skill, err := personnel.ParseSkill("border-management")
	fmt.Println(skill.Title().In(language.French), err)
	// Output: gestion des frontières <nil>
}

func ExampleExperience() {
	experience := personnel.Experience{Skill: personnel.Forensics, Period: calendar.Since(calendar.On(1999, time.May, 1))}
	fmt.Println(experience, experience.Check())
	// Output: experience <nil>
}

// A civilian expert is no police officer: there is no sworn date, and it is skills that the file needs.
func ExampleOfficer_Lacks() {
	for status := range personnel.Statuses() {
		var lacks []string
		for fact := range (personnel.Officer{ID: "x-1", Status: status}).Lacks() {
			lacks = append(lacks, fact.Title().In(language.English))
		}
		fmt.Printf("%s: %s\n", status.Title().In(language.English), bilingual.List(language.English, lacks...))
	}
	// Output:
	// active: date of birth; sworn date, training not counted; rank; and release by the home service
	// retired: date of birth; sworn date, training not counted; rank; and date of retirement
	// civilian expert: date of birth and skills and experience
	// contracted agent: date of birth; sworn date, training not counted; date of retirement; and contract of the agent
}

func ExampleScreening() {
	screening := personnel.Screening{
		Kind: personnel.PsychologicalTest, On: calendar.On(2008, time.April, 4), Passed: policy.No,
	}
	fmt.Println(screening, screening.Kind.Title().In(language.French))
	// Output: screening test psychologique au résultat normal
}

// The stages of the assessment for mission service stand in their order among the kinds.
func ExampleScreeningKind() {
	for kind := range personnel.ScreeningKinds() {
		if kind == personnel.LanguageStage || kind == personnel.DrivingStage {
			fmt.Println(kind.Title().In(language.English))
		}
	}
	// Output:
	// language stage of the assessment for mission service
	// driving stage of the assessment for mission service
}

func ExamplePaper() {
	var paper personnel.Paper
	err := json.Unmarshal([]byte(`{"kind":"passport","period":"2005-03-01/2010-03-01"}`), &paper)
	fmt.Println(paper, paper.Period.Last(), err)
	err = json.Unmarshal([]byte(`{"kind":"licence"}`), &paper)
	fmt.Println(paper.Kind, err != nil)
	// Output:
	// paper 2010-02-28 <nil>
	// passport true
}

func ExamplePaperKind() {
	fmt.Println(personnel.SecurityClearance.Title().In(language.French))
	// Output: autorisation de sécurité
}

func ExampleApproval() {
	release := personnel.Approval{
		Kind: personnel.ServiceRelease, Given: policy.Yes, Period: calendar.Months(calendar.On(2008, time.July, 1), 12),
	}
	fmt.Println(release, release.Check(), release.Kind.Title().In(language.French))
	// Output: approval <nil> libération par le service d'attache
}

func ExampleApprovalKind() {
	_, err := personnel.ParseApprovalKind("chief")
	fmt.Println(err)
	// Output: document: not a known code; given: “chief”; accepted: “commander-recommendation”, “service-nomination”, “service-release”, “national-nomination” or “own-consent”
}

func ExampleDrivingTest() {
	test := personnel.DrivingTest{Handling: policy.Whole(4, policy.Minutes), Stops: policy.Whole(3, policy.Percent)}
	fmt.Println(test)
	fmt.Println(test.Check())
	// Output:
	// driving test
	// stops: at odds with another value; given: 3%; accepted: a whole number of times, 0 or more
}

// One mission can accept what another cannot; of what the source does not name nothing is known.
func ExampleMedicalProfile() {
	for profile := range personnel.MedicalProfiles() {
		fmt.Printf("%s: %q %q\n", profile, profile.Accepts(personnel.HearingAid), profile.Accepts(personnel.OtherLimitation))
	}
	// Output:
	// near-hospitals: "yes" ""
	// far-from-hospitals: "no" ""
}

func ExampleLimitation() {
	fit := personnel.Officer{ID: "o-1", Service: "sq", Limitations: []personnel.Limitation{}}
	fit.Limitations = append(fit.Limitations, "glasses")
	fmt.Println(fit.Check())
	// Output: limitations[0]: not a known code; given: “glasses”; accepted: “hearing-aid”, “blood-pressure-medication”, “diabetes-medication” or “other”
}

// What persons say of their gender is theirs: nothing prints it.
func ExampleGender() {
	officer := personnel.Officer{ID: "o-1", Service: "sq", Gender: personnel.Female}
	fmt.Printf("%+v %#v %v\n", officer, []personnel.Officer{officer}, officer.Gender.Title().In(language.French))
	// Output: o-1 []personnel.Officer{o-1} femme
}
