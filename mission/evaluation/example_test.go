package evaluation_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

func Example() {
	first := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.PublishedIndicators()}
	report, err := first.On(calendar.MustParse("2018-01-02"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range []string{"skills-for-the-mission", "local-police-keep-order", "safer-environment"} {
		outcome, _ := report.Element(id)
		fmt.Println(outcome)
	}
	// Output:
	// Canadian police have the skills and the knowledge that their mission needs: progress shown
	//   - Indicator “Participants who agree that pre-deployment training gave them the skills and the knowledge needed”: target reached
	//   - Lowest of what leads to it: not rated (“Training before deployment”)
	//   - What leads to it is not all rated: it is rated at most: progress shown
	//   - Rating: progress shown
	// Local police able to maintain law and order: progress shown
	//   - No indicator measures it
	//   - Lowest of what leads to it: progress shown (“Police services rebuilt and strengthened in countries that have known fragility, conflict or upheaval”)
	//   - Rating: progress shown
	// A safer and more stable environment: not rated
	//   - No indicator measures it
	//   - Lowest of what leads to it: progress shown (“Police cooperation and support given to the international law-enforcement community”; “Local police able to maintain law and order”; and “Strengthened rule of law, institutions reformed, foreign police more professional”)
	//   - It rests on what is not measured: “Local police able to maintain law and order” and “Strengthened rule of law, institutions reformed, foreign police more professional”; no rating is inferred from that
	//   - Rating: not rated
}

func ExampleRate() {
	for _, indicator := range evaluation.PublishedIndicators()[1:2] {
		for _, on := range []string{"2018-01-02", "2018-04-01"} {
			result := evaluation.Rate(indicator, calendar.MustParse(on))
			fmt.Println(on, result.Rating, "-", result.Why().English)
		}
	}
	// Output:
	// 2018-01-02 target-reached - The target is reached
	// 2018-04-01 not-rated - No observation of it is stated
}

func ExampleLogicModel() {
	program := evaluation.Program()
	for element := range program.At(evaluation.UltimateOutcome) {
		fmt.Println("-", element.Title.English)
	}
	for element := range program.LeadingTo("safer-environment") {
		fmt.Println(element.ID)
	}
	// Output:
	// - A safer and more stable environment
	// - Long-term development
	// - Illicit activities kept from spilling across borders
	// - Officers who lead, solve problems and work among other cultures better than before
	// - Home services that gain from what their officers bring back
	// - Communities at home that gain from it too
	// international-cooperation
	// local-police-keep-order
	// rule-of-law
}

func ExampleBenefit() {
	for element := range evaluation.Program().Benefits() {
		fmt.Println(element.Benefit.Title().English)
	}
	// Output:
	// benefit to the officer
	// benefit to the home service
	// benefit to the community
}

func ExampleElement() {
	elements := []evaluation.Element{
		{ID: "patrols", Level: evaluation.Output, Title: bilingual.Text{English: "Patrols", French: "Patrouilles"}},
		{ID: "calm", Level: evaluation.ImmediateOutcome, Title: bilingual.Text{English: "Calm", French: "Calme"}, Leads: []string{"patrols"}},
	}
	fmt.Println(evaluation.LogicModel{ID: "ours", Title: bilingual.Same("ours"), Elements: elements}.Check())
	// Output:
	// elements[0].basis: missing; given: nothing; accepted: what it rests on
	// elements[1].basis: missing; given: nothing; accepted: what it rests on
	// elements[1].leads[0]: at odds with another value; given: “patrols”; accepted: an element of the same level or of a higher one
	// basis: missing; given: nothing; accepted: what it rests on
}

func ExampleLevel() {
	for level := range evaluation.Levels() {
		fmt.Println(level.Title().French)
	}
	fmt.Println(evaluation.Output.Compare(evaluation.UltimateOutcome))
	// Output:
	// activité
	// extrant
	// résultat immédiat
	// résultat intermédiaire
	// résultat ultime
	// -1
}

// complaints is an indicator of one's own: complaints against officers, of which fewer are better.
func complaints(observed ...evaluation.Observation) evaluation.Indicator {
	chosen := policy.Assume(bilingual.Text{English: "ours", French: "à nous"})
	return evaluation.Indicator{
		ID: "complaints", Element: "calm", Title: bilingual.Text{English: "Complaints", French: "Plaintes"},
		Unit: policy.Points, Direction: evaluation.LessIsBetter,
		Baseline:     policy.Whole(40, policy.Points),
		Target:       policy.Starting(calendar.MustParse("2008-04-01"), policy.Whole(10, policy.Points), chosen),
		Due:          []calendar.Period{calendar.FiscalYearStarting(2008).Period()},
		Observations: observed,
		Basis:        chosen,
	}
}

func ExampleIndicator() {
	day := calendar.MustParse("2009-05-01")
	fmt.Println(evaluation.Rate(complaints(), day).Why().English)

	observed := evaluation.Observation{
		Over: calendar.FiscalYearStarting(2008).Period(), Value: policy.Whole(25, policy.Points),
		Evidence: []policy.Citation{policy.Cite("rcmp-2009")},
	}
	fmt.Println(evaluation.Rate(complaints(observed), day).Rating.Title().French)
	// Output:
	// No observation of it is stated
	// progrès démontré
}

func ExampleObservation() {
	observed := evaluation.Observation{
		Over: calendar.FiscalYearStarting(2008).Period(), Value: policy.Whole(5, policy.Points),
		Evidence: []policy.Citation{policy.Cite("sudan-blog-2008-05")},
	}
	result := evaluation.Rate(complaints(observed), calendar.MustParse("2009-05-01"))
	fmt.Println(result.Rating.Title().English, "-", result.Why().English)

	observed.Evidence = append(observed.Evidence, policy.Cite("sudan-blog-2010-12"))
	result = evaluation.Rate(complaints(observed), calendar.MustParse("2009-05-01"))
	fmt.Println(result.Rating.Title().English)
	// Output:
	// not rated - The evidence is too thin
	// target reached
}

func ExampleDirection() {
	for direction := range evaluation.Directions() {
		fmt.Println(direction.Title().English)
	}
	// Output:
	// more is better
	// less is better
}

func ExampleRating() {
	for rating := range evaluation.Ratings() {
		fmt.Println(rating.Title().French)
	}
	fmt.Println(evaluation.NotRated.Compare(evaluation.NoProgress))
	// Output:
	// non coté
	// aucun progrès démontré
	// progrès démontré
	// cible atteinte
	// -1
}

func ExampleRule() {
	rule := evaluation.StandardRule()[0].Value
	rule.ProgressAsked = policy.Whole(60, policy.Percent)
	observed := evaluation.Observation{
		Over: calendar.FiscalYearStarting(2008).Period(), Value: policy.Whole(25, policy.Points),
		Evidence: []policy.Citation{policy.Cite("rcmp-2009")},
	}
	result := rule.Rate(complaints(observed), calendar.MustParse("2009-05-01"))
	fmt.Println(result.Rating, "-", strings.ReplaceAll(result.Why().English, "\u00a0", " "))
	// Output:
	// no-progress - From the baseline, 40 points, it has come 50.0% of the way; 60% is progress
}

func ExampleResult() {
	police := evaluation.HaitiIndicators()[0]
	result := evaluation.Rate(police, calendar.MustParse("2008-05-01"))
	for _, step := range result.Steps[3:] {
		fmt.Println(strings.ReplaceAll(step.French, "\u00a0", " "))
	}
	// Output:
	// Preuve : 4 points ; minimum : 3 points
	// Cible : 100 personnes (plus la valeur est élevée, mieux c'est), selon : Chambre des communes, « Standing Committee on Foreign Affairs and International Development, 39th Parliament, 2nd session, meeting 21 », 2008 (posé par hypothèse : le nombre est attesté au printemps 2008 ; le premier jour est posé par hypothèse)
	// La cible n'est pas atteinte
	// Aucune valeur de référence n'est indiquée : on ne sait pas le chemin parcouru
	// Cote : aucun progrès démontré
}

func ExampleEvaluation() {
	haiti := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.HaitiIndicators()}
	report, err := haiti.On(calendar.MustParse("2008-05-01"))
	fmt.Println(err)
	for _, result := range report.Indicators {
		fmt.Println(result.Rating.Title().English, "-", result.Title.English)
	}
	// Output:
	// <nil>
	// no progress shown - Canadian police in the mission, against the number authorized
	// not rated - Officers in the mission who took the whole pre-deployment training
	// not rated - Recruits of the Haitian National Police who were trained
	// not rated - Strength of the Haitian National Police
	// not rated - Members of the Haitian National Police who were vetted
}

func ExampleReport() {
	published := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.PublishedIndicators()}
	report, _ := published.On(calendar.MustParse("2018-01-02"))
	counts := map[evaluation.Rating]int{}
	for _, result := range report.Elements {
		counts[result.Rating]++
	}
	for rating := range evaluation.Ratings() {
		fmt.Println(counts[rating], rating.Title().English)
	}
	fmt.Println(report.Basis.Strength)
	// Output:
	// 13 not rated
	// 0 no progress shown
	// 5 progress shown
	// 1 target reached
	// assumed
}

func ExampleElementResult() {
	haiti := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.HaitiIndicators()}
	report, _ := haiti.On(calendar.MustParse("2008-05-01"))
	benefit, _ := report.Element("officer-benefit")
	fmt.Println(strings.ReplaceAll(benefit.In(language.French), "\u00a0", " "))
	// Output:
	// Des policiers qui dirigent, résolvent des problèmes et travaillent avec d'autres cultures mieux qu'avant : non coté
	//   - Aucun indicateur ne le mesure
	//   - Cote la plus basse de ce qui y mène : aucun progrès démontré (« Policiers canadiens formés et déployés dans les opérations de paix »)
	//   - Le progrès n'est pas démontré pour tout ce qui y mène : aucune cote n'en est déduite
	//   - Cote : non coté
}

func ExampleSpending() {
	for _, year := range evaluation.AgainstPlan(funding.PeacekeepingMission())[1:3] {
		fmt.Println(year)
	}
	// Output:
	// fiscal year 2017-2018
	//   - Variance: $18,804,039 spent, less $31,796,608 planned, is -$12,992,569
	//   - Share spent: 59.1% of the plan, a half rounded away from zero
	//   - Positions: 70 full-time equivalents filled, less 61 planned, is 9
	//   - Reason given: fewer deployments to Haiti, Ukraine and Iraq, and changes in how they are managed
	// fiscal year 2018-2019
	//   - Actual spending is not stated: there is nothing to hold against the plan of $31,793,667
}
