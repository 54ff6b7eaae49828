package selection_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// visible shows the no-break spaces.
func visible(text string) string { return strings.ReplaceAll(text, "\u00a0", "~") }

// told is a problem of which every sentence of an explanation is true somewhere.
func told() selection.Problem {
	p := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 2, 1), armed(post("guard", 2, 3)), post("none", 0, 1)},
		Rules:    rules(),
		Tour:     tour,
		Capacity: []selection.Capacity{{Service: "north", Officers: 1}, {Service: "south", Officers: 2}},
	}
	for _, o := range []string{"a north", "b north", "c south", "d south", "e east", "f south"} {
		id, service, _ := strings.Cut(o, " ")
		p.Officers = append(p.Officers, officer(id, service))
	}
	p.Officers[2].Driving = calendar.Date{}
	p.Officers[5].Computer, p.Officers[5].Driving = "", calendar.Date{}
	language := bilingual.Text{English: "language", French: "langue"}
	p.Fit = func(c personnel.Candidate) selection.Fit {
		n := map[string]int{"a": 7, "b": 9, "c": 2, "d": 1}[c.Officer.ID]
		return selection.Fit{{Title: language, Points: policy.Whole(n, policy.Points)}}
	}
	return p
}

func TestExplain(t *testing.T) {
	plan := choose(t, told())
	require.NoError(t, plan.Verify())
	assert.Equal(t, `Filled: 3 of 4~positions, priority 7; fit: 12~points

guard: 2 of 2~positions filled, each of priority 3
- b of north, 9~points (language 9)
- d of south, 1~point (language 1)
- next: a of north, 7~points (language 7); the service can spare nobody more

monitor: 1 of 2~positions filled, each of priority 1
- c of south, 2~points (language 2)
- next: a of north, 7~points (language 7); the service can spare nobody more

none: 0 of 0~positions filled, each of priority 1
- next: a of north, 7~points (language 7); the post is full

What would change the plan
- If north could spare one more officer, the plan would gain priority 1 and 7~points of fit.
- With one position less in guard, the plan would lose priority 2.

Not selected
- the service can spare nobody more: 1~officer
- the capacity of the service is not known: 1~officer
- not eligible: 1~officer
`, visible(plan.Explain(language.English)))
}

func TestExplainInFrench(t *testing.T) {
	assert.Equal(t, `Postes pourvus~: 3 sur 4~postes, priorité 7~; note d'ensemble~: 12~points

guard~: 2 sur 2~postes, chacun de priorité 3
- b du service north, 9~points (langue 9)
- d du service south, 1~point (langue 1)
- prochaine personne~: a du service north, 7~points (langue 7)~; capacité du service épuisée

monitor~: 1 sur 2~postes, chacun de priorité 1
- c du service south, 2~points (langue 2)
- prochaine personne~: a du service north, 7~points (langue 7)~; capacité du service épuisée

none~: 0 sur 0~poste, chacun de priorité 1
- prochaine personne~: a du service north, 7~points (langue 7)~; fonction déjà pourvue

Ce qui changerait le plan
- Si north pouvait libérer une personne de plus, le plan gagnerait 1 de priorité et 7~points à la note d'ensemble.
- Avec un poste de moins dans la fonction guard, le plan perdrait 2 de priorité.

Candidatures non retenues
- capacité du service épuisée~: 1~personne
- capacité du service inconnue~: 1~personne
- non admissible~: 1~personne
`, visible(choose(t, told()).Explain(language.French)))
	assert.Equal(t, "aucun plan\n", selection.Plan{}.Explain(language.French))
	assert.Equal(t, "no plan\n", selection.AimedPlan{}.Explain(language.English))
}

// Posts are told by their titles, and by their IDs too, since two may have the same title.
func TestTitlesOfPosts(t *testing.T) {
	p := told()
	for i := range p.Posts {
		if p.Posts[i].ID == "guard" {
			p.Posts[i].Title = bilingual.Text{English: "Guard of the court", French: "Garde du tribunal"}
		}
	}
	plan := choose(t, p)
	data, err := json.Marshal(plan)
	require.NoError(t, err)
	var read selection.Plan
	require.NoError(t, json.Unmarshal(data, &read))
	require.NoError(t, read.VerifyFor(t.Context(), p))
	assert.Equal(t, plan, read)
	for tag, lines := range map[language.Tag][]string{
		language.English: {"\nGuard of the court (guard): 2 of 2", "one position less in Guard of the court (guard), the plan", "\nmonitor: 1 of 2"},
		language.French:  {"\nGarde du tribunal (guard)~: 2 sur 2", "dans la fonction Garde du tribunal (guard), le plan", "\nmonitor~: 1 sur 2"},
	} {
		for _, line := range lines {
			assert.Contains(t, visible(read.Explain(tag)), line)
		}
	}
	read, p.Posts[0].Title, p.Posts[1].Title = plan, p.Posts[1].Title, p.Posts[0].Title
	require.ErrorContains(t, read.VerifyFor(t.Context(), p), "is another in the problem")

	p = told()
	for i := range p.Posts {
		p.Posts[i].Title = bilingual.Text{English: "Post " + p.Posts[i].ID, French: "Fonction " + p.Posts[i].ID}
	}
	aimed, err := selection.ChooseFor(t.Context(), p, selection.Aims{Former: []selection.Assignment{
		{Officer: "b", Post: "monitor"}, {Officer: "gone", Post: "nowhere"}, {Officer: "d", Post: "guard"},
	}})
	require.NoError(t, err)
	data, err = json.Marshal(aimed)
	require.NoError(t, err)
	var again selection.AimedPlan
	require.NoError(t, json.Unmarshal(data, &again))
	text := again.Explain(language.French)
	assert.Contains(t, visible(text), "\nFonction guard (guard)~: ")
	assert.Contains(t, text, "- gone quitte nowhere\n")
	assert.Contains(t, text, "s'ajoute à Fonction ")
	assert.Contains(t, visible(text), "\nÀ pourvoir~: Fonction ")

	p.Posts[0].Title.French = ""
	assert.ErrorContains(t, p.Check(), "posts[0].title")
}

func TestStandingsInWords(t *testing.T) {
	var lines []string
	for s := range choose(t, told()).Standings() {
		lines = append(lines, visible(s.Explain(language.English)), visible(s.Explain(language.French)))
	}
	assert.Equal(t, []string{
		"a (north): the service can spare nobody more",
		"a (north)~: capacité du service épuisée",
		"b (north): guard, 9~points (language 9); selected",
		"b (north)~: guard, 9~points (langue 9)~; candidature retenue",
		"c (south): monitor, 2~points (language 2); selected",
		"c (south)~: monitor, 2~points (langue 2)~; candidature retenue",
		"d (south): guard, 1~point (language 1); selected",
		"d (south)~: guard, 1~point (langue 1)~; candidature retenue",
		"e (east): the capacity of the service is not known",
		"e (east)~: capacité du service inconnue",
		"f (south): not eligible",
		"f (south)~: non admissible",
	}, lines)
	assert.Equal(t, "g (north): not known whether the plan would be better with this officer", selection.Standing{Officer: "g", Service: "north"}.Explain(language.English))
	assert.Equal(t, "g (north)~: on ne sait pas si le plan serait meilleur avec cette personne", visible(selection.Standing{Officer: "g", Service: "north"}.Explain(language.French)))
}

func TestPricesInWords(t *testing.T) {
	for _, c := range []struct {
		price  selection.Price
		en, fr string
	}{
		{selection.Price{Service: "spvm", Filled: 2, Fit: 150}, "If spvm could spare one more officer, the plan would gain priority 2 and 1.5~points of fit.", "Si spvm pouvait libérer une personne de plus, le plan gagnerait 2 de priorité et 1,5~point à la note d'ensemble."},
		{selection.Price{Service: "spvm", Filled: 2, Fit: -100}, "If spvm could spare one more officer, the plan would gain priority 2, at a fit lower by 1~point.", "Si spvm pouvait libérer une personne de plus, le plan gagnerait 2 de priorité, la note d'ensemble étant inférieure de 1~point."},
		{selection.Price{Service: "spvm", Fit: 50}, "If spvm could spare one more officer, the plan would gain 0.5~points of fit.", "Si spvm pouvait libérer une personne de plus, le plan gagnerait 0,5~point à la note d'ensemble."},
		{selection.Price{Service: "spvm", Filled: 1}, "If spvm could spare one more officer, the plan would gain priority 1.", "Si spvm pouvait libérer une personne de plus, le plan gagnerait 1 de priorité."},
		{selection.Price{Post: "trainer", Positions: 1, Filled: 2, Fit: 150}, "With one position less in trainer, the plan would lose priority 2 and 1.5~points of fit.", "Avec un poste de moins dans la fonction trainer, le plan perdrait 2 de priorité et 1,5~point à la note d'ensemble."},
		{selection.Price{Post: "trainer", Positions: 1, Filled: 2, Fit: -250}, "With one position less in trainer, the plan would lose priority 2, at a fit higher by 2.5~points.", "Avec un poste de moins dans la fonction trainer, le plan perdrait 2 de priorité, la note d'ensemble étant supérieure de 2,5~points."},
		{selection.Price{Post: "trainer", Positions: 1, Fit: 200}, "With one position less in trainer, the plan would lose 2~points of fit.", "Avec un poste de moins dans la fonction trainer, le plan perdrait 2~points à la note d'ensemble."},
		{selection.Price{Post: "trainer", Filled: 1, Fit: -200}, "A first position in trainer would gain at most priority 1, at a fit lower by 2~points.", "Un premier poste dans la fonction trainer ferait gagner au plus 1 de priorité, la note d'ensemble étant inférieure de 2~points."},
		{selection.Price{Service: "spvm", Kept: 1, Missing: -2, Filled: 3, Fit: -150}, "If spvm could spare one more officer, the plan would change (kept of the former plan: 1~assignment more; missing from the targets: 2~persons more; priority filled: 3 more; fit: 1.5~points less).", "Si spvm pouvait libérer une personne de plus, le plan changerait (conservé du plan précédent~: 1~affectation de plus~; manque par rapport aux cibles~: 2~personnes de plus~; priorité pourvue~: 3 de plus~; note d'ensemble~: 1,5~point de moins)."},
		{selection.Price{Post: "trainer", Positions: 1, Missing: 1, Filled: -2, Fit: 100}, "With one position less in trainer, the plan would change (missing from the targets: 1~person more; priority filled: 2 more; fit: 1~point less).", "Avec un poste de moins dans la fonction trainer, le plan changerait (manque par rapport aux cibles~: 1~personne de plus~; priorité pourvue~: 2 de plus~; note d'ensemble~: 1~point de moins)."},
		{selection.Price{Post: "trainer", Positions: 1, Kept: 2, Missing: -1}, "With one position less in trainer, the plan would change (kept of the former plan: 2~assignments fewer; missing from the targets: 1~person fewer).", "Avec un poste de moins dans la fonction trainer, le plan changerait (conservé du plan précédent~: 2~affectations de moins~; manque par rapport aux cibles~: 1~personne de moins)."},
		{selection.Price{Service: "spvm", Unknown: true}, "If spvm could spare one more officer, what would change is not known: the search came to its limit.", "Si spvm pouvait libérer une personne de plus, on ne sait pas ce qui changerait~: la recherche a atteint sa limite."},
		{selection.Price{Post: "trainer", Positions: 1, Unknown: true}, "With one position less in trainer, what would change is not known: the search came to its limit.", "Avec un poste de moins dans la fonction trainer, on ne sait pas ce qui changerait~: la recherche a atteint sa limite."},
	} {
		assert.Equal(t, c.en, visible(c.price.Explain(language.English)))
		assert.Equal(t, c.fr, visible(c.price.Explain(language.French)))
	}
}

// A price says what would change: it is compared with the plan after the change.
func TestPricesAreTrue(t *testing.T) {
	dice := rand.New(rand.NewPCG(5, 7))
	t.Log("seed 5, 7")
	compared := 0
	for range 300 {
		p, _ := aimedCase(dice)
		plan := choose(t, p)
		services, posts := map[string]selection.Price{}, map[string]selection.Price{}
		for price := range plan.Prices() {
			if price.Service != "" {
				services[price.Service] = price
			} else {
				posts[price.Post] = price
			}
		}
		for i, c := range p.Capacity {
			q := p
			q.Capacity = slices.Clone(p.Capacity)
			q.Capacity[i].Officers++
			more := choose(t, q)
			price := services[c.Service]
			require.Equal(t, plan.Filled()+price.Filled, more.Filled())
			require.True(t, plan.Fit().Add(price.Fit.Points()).Equal(more.Fit()))
			compared++
		}
		for i, post := range p.Posts {
			if post.Positions == 0 {
				continue
			}
			q := p
			q.Posts = slices.Clone(p.Posts)
			q.Posts[i].Positions--
			less := choose(t, q)
			price := posts[post.ID]
			require.Equal(t, plan.Filled()-price.Filled, less.Filled())
			require.True(t, plan.Fit().Sub(price.Fit.Points()).Equal(less.Fit()))
			compared++
		}
	}
	assert.Greater(t, compared, 500)
}

func TestNearest(t *testing.T) {
	p := told()
	plan := choose(t, p)
	var lines []string
	near, err := plan.Nearest(t.Context(), p, "guard", 10)
	require.NoError(t, err)
	for _, n := range near {
		lines = append(lines, visible(n.Explain(language.English)))
	}
	assert.Equal(t, []string{
		"a (north): the service can spare nobody more\n",
		"e (east): the capacity of the service is not known\n",
		"f (south): not eligible\n" +
			"- computer skills: unknown, missing fact: computer skills\n" +
			"- driving since: unknown, missing fact: driving since\n" +
			"- leave on July 1, 2008, with: computer skills: state computer skills, by July 1, 2008; driving since: state driving since, by July 1, 2008\n",
	}, lines)
	ended, end := context.WithCancel(t.Context())
	end()
	_, err = plan.Nearest(ended, p, "guard", 1)
	assert.ErrorIs(t, err, context.Canceled)
	_, err = plan.Nearest(t.Context(), p, "nowhere", 1)
	assert.ErrorIs(t, err, fault.Unknown)
	_, err = plan.Nearest(t.Context(), selection.Problem{}, "guard", 1)
	assert.ErrorIs(t, err, fault.Missing)
	given, _ := aimedCase(rand.New(rand.NewPCG(1, 1)))
	_, err = plan.Nearest(t.Context(), given, given.Posts[0].ID, 1)
	assert.ErrorIs(t, err, fault.Missing)
}

func TestNearestAreByRulesThenDaysThenID(t *testing.T) {
	p := problem()
	p.Posts = []personnel.Post{armed(post("guard", 3, 1))}
	p.Officers, p.Capacity = nil, nil
	late := func(id string, days int) {
		o := officer(id, "north")
		o.Driving = tour.From().AddDays(days)
		p.Officers = append(p.Officers, o)
	}
	late("a", 30)
	late("b", 1)
	late("c", 1)
	late("d", 2)
	never := officer("e", "north")
	never.Computer = policy.No
	both := never
	both.ID, both.Driving = "f", calendar.Date{}
	p.Officers = append(p.Officers, both, never)
	for i := range 500 {
		late(fmt.Sprintf("z%03d", i), 40+i)
	}
	slices.Reverse(p.Officers)
	plan := choose(t, p)
	for most := 0; most < 520; most += 1 + most/8 {
		near, err := plan.Nearest(t.Context(), p, "guard", most)
		require.NoError(t, err)
		var ids []string
		for _, n := range near {
			ids = append(ids, n.Officer)
		}
		want := []string{"b", "c", "d", "a"}
		for i := range 500 {
			want = append(want, fmt.Sprintf("z%03d", i))
		}
		want = append(want, "e", "f") // nothing helps the one; two rules keep the other
		require.Equal(t, want[:min(most, len(want))], append([]string{}, ids...))
	}
	assert.Contains(t, selection.Near{Officer: "x", Outcome: selection.NotEligible}.Explain(language.French), "rien n'y remédie")
}

func TestAimedPlansInWords(t *testing.T) {
	dice := rand.New(rand.NewPCG(7, 30))
	texts := map[selection.Proof]string{}
	for range 3_000 {
		p, aims := aimedCase(dice)
		for _, aims.Nodes = range []int{1, 0} {
			plan, err := selection.ChooseFor(t.Context(), p, aims)
			require.NoError(t, err)
			rich := plan.Merit().Missing > 0 && len(aims.Former) > 2 && plan.Merit().Kept > 0
			if _, told := texts[plan.Proof()]; !told && (rich || plan.Proof() != selection.ByPrices) {
				texts[plan.Proof()] = visible(plan.Explain(language.English) + plan.Explain(language.French))
			}
		}
	}
	assert.Contains(t, texts[selection.ByPrices], "Kept of the former plan: ")
	assert.Contains(t, texts[selection.ByPrices], " leaves p")
	assert.Contains(t, texts[selection.ByPrices], " quitte p")
	assert.Contains(t, texts[selection.ByPrices], " missing\n")
	assert.Contains(t, texts[selection.ByPrices], "No plan is better: the prices kept with this one prove it.\n")
	assert.Contains(t, texts[selection.ByPrices], "Aucun plan n'est meilleur~: les prix conservés avec celui-ci le prouvent.\n")
	assert.Contains(t, texts[selection.BySearch], "all that the prices leave open was searched")
	assert.Contains(t, texts[selection.BySearch], "tout ce que les prix laissent ouvert")
	assert.Contains(t, texts[selection.Unproved], "It is not proved that no plan is better. It is proved that none exceeds this (kept:")
	assert.Contains(t, texts[selection.Unproved], "So a better one could be better by this at most (")
	assert.Contains(t, texts[selection.Unproved], "Un meilleur plan le serait donc d'au plus ceci (")
	assert.Contains(t, texts[selection.Unproved], "Il n'est pas prouvé")
}
