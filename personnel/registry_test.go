package personnel_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// The names under which public sources tell services as taking part, with the ID of each in the registry.
var participants = map[string]string{
	"RCMP": "rcmp", "Sûreté du Québec": "sq", "Service de police de la Ville de Montréal": "spvm", "SPVM": "spvm",
	"Ontario Provincial Police": "opp", "OPP": "opp", "Service de sécurité publique de Saguenay": "saguenay", "Saguenay": "saguenay",
	"Durham Regional Police Service": "durham", "Service de police de Saint-Jérôme": "saint-jerome", "Saint-Jérôme": "saint-jerome",
	"Service de la sécurité publique de la Ville de Rivière-du-Loup": "riviere-du-loup", "Rivière-du-Loup": "riviere-du-loup",
	"Service de police de la Ville de Québec": "quebec-city", "Quebec City": "quebec-city", "Toronto": "toronto", "Calgary": "calgary",
	"Gatineau": "gatineau", "Hull": "hull", "Edmonton": "edmonton", "Fredericton": "fredericton", "RNC": "rnc", "Ottawa": "ottawa",
	"Halifax": "halifax", "Saskatoon": "saskatoon", "Greater Sudbury": "greater-sudbury",
}

// withoutEvidence are the services of the registry that no public source was seen to name as taking part.
var withoutEvidence = []string{
	"halton", "hamilton", "kahnawake", "laval", "levis", "london", "longueuil", "niagara", "peel", "regina",
	"richelieu-saint-laurent", "sherbrooke", "vancouver", "waterloo", "windsor", "winnipeg", "york",
}

// named is the service of the registry that goes by the name, in either language, in full or short, accents aside.
func named(name string) (personnel.Service, bool) {
	plain := func(text string) string { return strings.ToLower(strings.ReplaceAll(text, "é", "e")) }
	for service := range personnel.Services() {
		for _, known := range []string{service.Name.English, service.Name.French, service.Short.English, service.Short.French} {
			if plain(known) == plain(name) {
				return service, true
			}
		}
	}
	return personnel.Service{}, false
}

func TestEveryParticipantIsInTheRegistry(t *testing.T) {
	evident := map[string]bool{}
	for name, id := range participants {
		service, known := named(name)
		require.True(t, known, name)
		assert.Equal(t, id, service.ID, name)
		assert.NotEqual(t, policy.Assumed, service.Basis.Strength, "%s is named by a source", name)
		evident[id] = true
	}
	var rest []string
	for service := range personnel.Services() {
		if !evident[service.ID] {
			rest = append(rest, service.ID)
			assert.Equal(t, policy.Assumed, service.Basis.Strength, service.ID)
			assert.True(t, service.Basis.Source.IsZero(), service.ID)
		}
	}
	assert.Equal(t, withoutEvidence, rest)
}

// fact opens a file of the folder of facts that lies beside the clone of whoever works on the library.
func fact(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "shared", filepath.FromSlash(file)))
	if os.IsNotExist(err) {
		t.Skipf("the folder of facts is not beside this clone: no %s", file)
	}
	require.NoError(t, err)
	return string(data)
}

func TestServicesOfTheDataAreInTheRegistry(t *testing.T) {
	for _, file := range []string{"data/haiti-2008-by-service.csv", "data/haiti-2010-by-service.csv"} {
		t.Run(file, func(t *testing.T) {
			rows, err := csv.NewReader(strings.NewReader(fact(t, file))).ReadAll()
			require.NoError(t, err)
			require.Greater(t, len(rows), 4)
			for _, row := range rows[1:] {
				service, known := named(row[0])
				require.True(t, known, row[0])
				assert.Equal(t, participants[row[0]], service.ID)
				assert.Equal(t, policy.Stated, service.Basis.Strength, row[0])
			}
		})
	}
}

// The table of contingents at a glance names each service in its first column, and whether evidence was seen in its last.
func TestServicesOfTheFactsAreInTheRegistry(t *testing.T) {
	_, table, found := strings.Cut(fact(t, "domain/personnel.md"), "\n## Services and contingents, at a glance\n")
	require.True(t, found)
	table, _, _ = strings.Cut(table, "\n## ")
	asWritten := strings.NewReplacer(" Regional", "", "Québec City", "Quebec City", "every Indigenous service", "", "Military Police", "", "Moncton/Codiac", "Moncton")
	var seen, notSeen int
	for _, line := range strings.Split(table, "\n") {
		cells := strings.Split(strings.Trim(line, "| "), " | ")
		if len(cells) != 4 || cells[0] == "service" {
			continue
		}
		for _, name := range strings.Split(asWritten.Replace(cells[0]), ",") {
			name = strings.TrimSpace(name)
			if name == "" {
				continue
			}
			service, known := named(name)
			if cells[3] == "not found" {
				notSeen++
				assert.Equal(t, known, slices.Contains(withoutEvidence, service.ID), name)
				continue
			}
			seen++
			require.True(t, known, name)
			assert.NotEqual(t, policy.Assumed, service.Basis.Strength, name)
		}
	}
	assert.Equal(t, 16, seen)
	assert.Greater(t, notSeen, 25)
}
