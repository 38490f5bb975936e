@echo off
rem Runs Maven for this project on a JDK of the right version, whatever the java on the PATH is.
rem   Maven: the pinned one, kept under .m2\wrapper; else downloaded once and checked; else a recent enough mvn on the PATH.
rem   JDK:   JAVA_HOME, the java on the PATH, then the usual folders.
rem MVNW_URL names another place to download from; MVNW_OFFLINE=1 downloads nothing.
setlocal
for /f "usebackq eol=# tokens=1,* delims==" %%K in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do set "%%K=%%L"

rem --- the JDK ---
set "JDK="
if defined JAVA_HOME call :use "%JAVA_HOME%"
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" call :use "%%~dp$PATH:J.."
call :search "%ProgramFiles%\Eclipse Adoptium"
call :search "%ProgramFiles%\Java"
call :search "%ProgramFiles%\Microsoft"
call :search "%ProgramFiles%\Zulu"
call :search "%ProgramFiles%\Amazon Corretto"
call :search "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :search "%USERPROFILE%\.jdks"
if not defined JDK goto nojdk
set "JAVA_HOME=%JDK%"
rem Maven's own libraries make a Java this new warn about things this project can't change.
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"

rem --- Maven ---
if defined MVNW_URL set "distributionUrl=%MVNW_URL%"
for %%U in ("%distributionUrl%") do set "NAME=%%~nxU"
set "NAME=%NAME:-bin.tar.gz=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "KEPT=%MAVEN_USER_HOME%\wrapper\dists"
set "MAVEN=%KEPT%\%NAME%\bin\mvn.cmd"
if exist "%MAVEN%" goto run
if defined MVNW_OFFLINE goto onpath
call :download
if errorlevel 1 exit /b 1
if exist "%MAVEN%" goto run

:onpath
set "HAVE=missing"
set "MAVEN="
for %%M in (mvn.cmd) do set "MAVEN=%%~$PATH:M"
if not defined MAVEN goto nomaven
for /f "tokens=1-3" %%A in ('call "%MAVEN%" -B -v 2^>nul') do if "%%A %%B"=="Apache Maven" set "HAVE=%%C"
set "FOUND=0"
for /f "tokens=1-3 delims=.-" %%A in ("%HAVE%") do set /a "FOUND=%%A*10000+%%B*100+%%C" 2>nul
for /f "tokens=1-3 delims=.-" %%A in ("%minimumVersion%") do set /a "OLDEST=%%A*10000+%%B*100+%%C"
if %FOUND% lss %OLDEST% goto nomaven

:run
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:nojdk
echo mvnw: needs a JDK %javaVersion% and found none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
echo mvnw: Install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
exit /b 1

:nomaven
echo mvnw: %NAME% could not be downloaded from %distributionUrl%, 1>&2
echo mvnw: and Maven on the PATH is %HAVE%; it has to be %minimumVersion% or newer. 1>&2
echo mvnw: Connect to the network once, or install Maven. 1>&2
exit /b 1

rem search FOLDER: uses the first fitting JDK among the folders in it.
:search
for /f "delims=" %%D in ('dir /b /ad "%~1" 2^>nul') do call :use "%~1\%%D"
exit /b

rem use FOLDER: takes the JDK there if none was taken yet and this one is of the wanted version.
:use
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
for /f "delims=.+-" %%M in ("%VERSION%") do set "VERSION=%%M"
if "%VERSION%"=="%javaVersion%" set "JDK=%~1"
exit /b

rem download: leaves the pinned Maven in its place, or nothing; ends with 1 if what came is not what was pinned.
:download
set "WORK=%KEPT%\download.%RANDOM%"
mkdir "%WORK%" 2>nul
curl.exe -fsSL --connect-timeout 5 --speed-limit 1000 --speed-time 20 -o "%WORK%\maven.tar.gz" "%distributionUrl%" 2>nul
if not exist "%WORK%\maven.tar.gz" goto clean
set "SUM="
for /f "skip=1 delims=" %%S in ('certutil.exe -hashfile "%WORK%\maven.tar.gz" SHA512') do if not defined SUM set "SUM=%%S"
set "SUM=%SUM: =%"
if /i not "%SUM%"=="%distributionSha512Sum%" goto notpinned
tar.exe -xzf "%WORK%\maven.tar.gz" -C "%WORK%"
if not exist "%KEPT%\%NAME%" move "%WORK%\%NAME%" "%KEPT%" >nul
:clean
rmdir /s /q "%WORK%" 2>nul
exit /b 0

:notpinned
rmdir /s /q "%WORK%" 2>nul
echo mvnw: the checksum of %distributionUrl% is not the one in .mvn\wrapper\maven-wrapper.properties; nothing was kept. 1>&2
exit /b 1
